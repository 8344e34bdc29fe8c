package org.diglot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A blog of few posts: one in both languages, whose halves agree in most things and not in all, one of which only one half
/// has headings, and one in each language alone.
public final class Lantern {
    private static final String FILLER = "A lantern is a wick, some oil and a glass, and most of the art is in the glass. ";
    private static final String PERSIAN_FILLER = "فانوس یک فتیله است و کمی نفت و یک شیشه، و بیشتر هنر در شیشه است. ";

    private Lantern() {}

    public static ConfigurableApplicationContext serve(Path posts) throws IOException {
        Files.write(posts.resolve("lamp.jpg"), Pictures.tellingJpeg(900, 600, 1));
        Files.writeString(posts.resolve("lantern.md"), text());
        Files.writeString(posts.resolve("glass.md"), "---\ntitle: Glass\ndate: 2026-01-01\n---\nOnly here.\n");
        Files.writeString(posts.resolve("felt.md"), "---\ntitle: نمد\ndate: 2026-01-02\n---\nفقط همین‌جا.\n");
        Files.writeString(posts.resolve("bare.md"), """
                                                    ---
                                                    date: 2026-01-03
                                                    title: Bare
                                                    title_fa: لخت
                                                    ---
                                                    ## First

                                                    One.

                                                    ## Second

                                                    Two.

                                                    <!-- PERSIAN -->

                                                    یک و دو.
                                                    """);
        return SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts);
    }

    public static String origin(ConfigurableApplicationContext context) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static String text() {
        return """
               ---
               title: The lantern
               title_fa: فانوس
               slug_fa: فانوس
               date: 2026-02-01
               ---
               Before there was a switch there was a wick.

               %1$s

               ## Oil {#oil}

               Three kinds:

               1. Castor, slow.
               2. Paraffin, quick.
               3. Butter, for feasts.

               ```sh
               light --wick 3
               ```

               %1$s

               ### The wick

               ![A lamp](lamp.jpg "A lamp at noon")

               $$
               E = mc^2
               $$

               ## Only in English

               Nobody has written this in Persian. %1$s

               ## The light

               First.

               Second, which the other half leaves out.

               Third.

               | Oil | Hours |
               |---|---|
               | Castor | 9 |

               ## The end

               %1$s[^1]

               %1$s

               [^1]: A note.

               <!-- PERSIAN -->

               پیش از کلید، فتیله بود.

               %2$s

               ## نفت

               سه جور:

               ۱. کرچک، آهسته.
               ۲. پارافین، تند.
               ۳. کره، برای جشن.

               ```sh
               light --wick 3
               ```

               %2$s

               ### فتیله

               ![یک چراغ](lamp.jpg "چراغ، سر ظهر")

               $$
               E = mc^2
               $$

               ## روشنایی

               اول.

               سوم.

               | نفت | ساعت |
               |---|---|
               | کرچک | ۹ |

               ## پایان

               %2$s[^1]

               %2$s

               [^1]: یک یادداشت.
               """.formatted(FILLER.repeat(5), PERSIAN_FILLER.repeat(5));
    }
}
