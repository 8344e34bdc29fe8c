package org.diglot.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@Execution(ExecutionMode.CONCURRENT)
class GrammarTest {
    private static final Prism PRISM = new Prism();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// Of Prism's languages those that are only parts of others.
    private static final Set<String> PARTS = Set.of("markup-templating", "css-extras", "js-extras", "js-templates",
            "javadoclike", "javadoc", "jsdoc", "phpdoc", "php-extras", "xml-doc", "t4-templating", "hpkp", "hsts",
            "csp", "meta");
    /// What regular expressions stumble over, in long runs.
    private static final List<String> RUNS = List.of("\"", "'", "`", "/", "\\", " ", "<", "{", "(", "[", "0", "a",
            "_", "-", "*", "#", "$", "=", "<a ", "/*", "<!--", "\"\\", "${", "a.", "\t \n", "a b ", "x=\"", "{{");

    static Stream<Grammar> grammars() {
        Map<String, Grammar> distinct = new TreeMap<>();
        Grammar.all().values().forEach(grammar -> distinct.put(grammar.id(), grammar));
        return distinct.values().stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  ts, mts, typescript         | TypeScript   | keyword | const a = 1
                                                                  tsx                         | TSX          | tag | <b>x</b>
                                                                  js, mjs, cjs, javascript    | JavaScript   | keyword | let a
                                                                  jsx                         | JSX          | tag | <b>x</b>
                                                                  json, jsonc, webmanifest    | JSON         | property | {"a": 1}
                                                                  html, htm                   | HTML         | tag | <p>
                                                                  xml, xsd, rss               | XML          | tag | <a/>
                                                                  svg                         | SVG          | tag | <svg/>
                                                                  css                         | CSS          | property | a { color: red }
                                                                  scss                        | SCSS         | variable | $a: 1;
                                                                  less                        | Less         | variable | @a: 1;
                                                                  sh, zsh, shell              | Shell        | builtin | echo a
                                                                  bash                        | Bash         | builtin | echo a
                                                                  console, shell-session      | Shell session | output | $ ls\\na
                                                                  ps1, powershell, pwsh       | PowerShell   | function | Get-Item
                                                                  bat, cmd                    | Batch        | keyword | echo a
                                                                  c, h                        | C            | keyword | int a;
                                                                  c++, cpp, hpp               | C++          | keyword | class A;
                                                                  c#, cs, csharp, C#          | C#           | keyword | class A {}
                                                                  f#, fs                      | F#           | keyword | let a = 1
                                                                  java                        | Java         | keyword | class A {}
                                                                  kt, kotlin, kts             | Kotlin       | keyword | fun a()
                                                                  scala                       | Scala        | keyword | def a = 1
                                                                  groovy                      | Groovy       | keyword | def a = 1
                                                                  go, golang                  | Go           | keyword | func a() {}
                                                                  rs, rust                    | Rust         | keyword | fn a() {}
                                                                  swift                       | Swift        | keyword | let a = 1
                                                                  objc, objective-c           | Objective-C  | keyword | @interface A
                                                                  py, python, py3             | Python       | keyword | def a(): pass
                                                                  rb, ruby                    | Ruby         | keyword | def a; end
                                                                  php                         | PHP          | keyword | <?php echo 1;
                                                                  pl, perl                    | Perl         | keyword | my $a;
                                                                  lua                         | Lua          | keyword | local a
                                                                  r, R                        | R            | keyword | if (a) 1
                                                                  julia, jl                   | Julia        | keyword | function a() end
                                                                  dart                        | Dart         | keyword | var a;
                                                                  ex, elixir                  | Elixir       | keyword | def a do end
                                                                  erl                         | Erlang       | keyword | case a of
                                                                  hs, haskell                 | Haskell      | keyword | let a = 1
                                                                  clj                         | Clojure      | keyword | (def a 1)
                                                                  ml, ocaml                   | OCaml        | keyword | let a = 1
                                                                  zig                         | Zig          | keyword | const a = 1;
                                                                  nim                         | Nim          | keyword | var a = 1
                                                                  sql, postgres, sqlite       | SQL          | keyword | SELECT a
                                                                  graphql, gql                | GraphQL      | keyword | query a { b }
                                                                  yml, yaml                   | YAML         | key | a: b
                                                                  toml                        | TOML         | key | a = 1
                                                                  ini                         | INI          | key | a = 1
                                                                  env, properties             | Properties   | key | a=1
                                                                  dockerfile, docker, Dockerfile | Dockerfile | keyword | FROM a
                                                                  makefile, make              | Makefile     | target | a: b
                                                                  cmake                       | CMake        | keyword | set(a b)
                                                                  nginx                       | nginx        | directive | listen 80;
                                                                  terraform, tf, hcl          | HCL          | property | a = 1
                                                                  nix                         | Nix          | keyword | let a = 1; in a
                                                                  proto, protobuf             | Protocol Buffers | keyword | message A {}
                                                                  diff, patch                 | Diff         | inserted-sign | +a
                                                                  md, markdown                | Markdown     | title | # a
                                                                  mdx                         | MDX          | title | # a
                                                                  tex                         | TeX          | function | \\section{a}
                                                                  vim                         | Vim script   | keyword | let a = 1
                                                                  http                        | HTTP         | request-line | GET / HTTP/1.1
                                                                  regex                       | Regex        | quantifier | a+
                                                                  asm, nasm                   | NASM         | register | mov eax, 1
                                                                  wasm, wat                   | WebAssembly  | keyword | (module)
                                                                  gitignore                   | Ignore       | entry | a/b
                                                                  vue                         | Vue          | tag | <p>
                                                                  mermaid                     | Mermaid      | keyword | graph TD
                                                                  """)
    void everyUsualNameLeadsToItsGrammar(String names, String title, String type, String code) {
        String text = code.replace("\\n", "\n");
        for (String name : names.split(", ", -1)) {
            Grammar grammar = Grammar.of(name).orElseThrow();
            Optional<List<Token>> tokens = PRISM.tokens(text, grammar, new Budget(500_000_000));

            assertThat(grammar.name()).isEqualTo(title);
            assertThat(tokens.orElseThrow()).extracting(token -> token.classes().split(" ", -1)[0]).contains(type);
        }
    }

    @Test
    void theTableNamesEverythingThatPrismKnowsAndLoadsWhatItNeeds() throws IOException {
        JsonNode languages = new ObjectMapper().readTree(Scripts.text(
                "META-INF/resources/webjars/prismjs/1.30.0/components.json")).get("languages");
        Map<String, List<String>> needs = new LinkedHashMap<>();
        languages.properties().forEach(language -> needs.put(language.getKey(),
                strings(language.getValue().path("require"))));

        assertThat(needs.keySet().stream().filter(id -> !PARTS.contains(id) && Grammar.of(id).isEmpty())).isEmpty();
        languages.properties().stream().filter(language -> !PARTS.contains(language.getKey()))
                .flatMap(language -> strings(language.getValue().path("alias")).stream())
                .forEach(alias -> assertThat(Grammar.of(alias)).describedAs(alias).isPresent());
        grammars().forEach(grammar -> {
            for (int i = 0; i < grammar.scripts().size(); i++) {
                assertThat(grammar.scripts().subList(0, i)).describedAs(grammar.name())
                        .containsAll(needs.getOrDefault(grammar.scripts().get(i), List.of("nothing")));
            }
        });
    }

    private static List<String> strings(JsonNode node) {
        return node.isString() ? List.of(node.asString()) : node.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void whatIsNoLanguageIsNone() {
        assertThat(Grammar.of("brainfork")).isEmpty();
        assertThat(Grammar.of("constructor")).isEmpty();
        assertThat(Grammar.isPlain("Text")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void noGrammarSpendsMoreThanItMay(Grammar grammar) {
        String code = RUNS.stream().map(run -> run.repeat(600 / run.length()) + "\n").collect(Collectors.joining());
        Budget budget = new Budget(4_000_000);

        Optional<List<Token>> tokens = assertTimeoutPreemptively(PATIENCE, () -> PRISM.tokens(code, grammar, budget));

        assertThat(tokens.isPresent() || budget.isSpent()).isTrue();
        assertThat(assertTimeoutPreemptively(PATIENCE,
                () -> PRISM.tokens("a\n", grammar, new Budget(500_000_000)))).isPresent();
    }
}
