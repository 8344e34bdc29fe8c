package org.diglot.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/// In the packaged jar, a thread that reads posts may have a class loader that knows the JDK alone.
class ClassLoaderTest {
    @Test
    void aFormulaIsSetWhoeverAsksForTheFirst() throws Exception {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader anew = new URLClassLoader(classPath(), platform)) {
            Class<?> budget = anew.loadClass(Budget.class.getName());
            Method set = anew.loadClass(FormulaSetter.class.getName()).getMethod("set", String.class, boolean.class,
                    budget);
            Object plenty = budget.getConstructor(long.class).newInstance(FormulaSetter.STEPS);
            FutureTask<Object> task = new FutureTask<>(() -> set.invoke(null, "x^2", false, plenty));
            Thread thread = Thread.ofPlatform().unstarted(task);
            thread.setContextClassLoader(platform);
            thread.start();

            assertThat(task.get()).asString().contains("<math");
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(java.io.File.pathSeparator)))
                .map(ClassLoaderTest::url).toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
