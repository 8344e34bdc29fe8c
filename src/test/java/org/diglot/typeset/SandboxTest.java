package org.diglot.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sandbox sandbox = new Sandbox(List.of("script/trial.js"));

    private Outcome call(String function, String... arguments) {
        return assertTimeoutPreemptively(PATIENCE,
                () -> sandbox.call(function, new Budget(20_000_000), arguments));
    }

    @Test
    void aFunctionOfAScriptIsCalledWithStrings() {
        assertThat(call("join", "چای ", "\u0000<tea>\n")).isEqualTo(new Outcome.Returned("چای \u0000<tea>\n"));
    }

    @Test
    void whatItThrowsIsItsMessage() {
        assertThat(call("refuse", "tea")).isEqualTo(new Outcome.Thrown("Error: not tea"));
        assertThat(call("refuse", "tea").value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "recurse"})
    void aScriptThatDoesNotEndIsStopped(String function) {
        assertThat(call(function).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"match, a", "trailing, ' '"})
    void aRegularExpressionThatDoesNotEndIsStopped(String function, String bait) {
        assertThat(call(function, bait.repeat(100_000) + "!")).isEqualTo(new Outcome.Exhausted());
    }

    @Test
    void afterBeingStoppedItIsAsNew() {
        call("count");
        assertThat(call("count")).isEqualTo(new Outcome.Returned("2"));
        call("loop");
        assertThat(call("count")).isEqualTo(new Outcome.Returned("1"));
    }

    @Test
    void nothingLeadsOut() {
        assertThat(call("reach").value().orElseThrow().split(",")).hasSize(5).containsOnly("undefined");
        assertThat(call("climb", "x")).isEqualTo(new Outcome.Returned("undefined"));
    }

    @Test
    void callsSpendFromOneBudgetUntilThereIsNothingLeft() {
        Budget whole = new Budget(30_000_000);
        Budget part = whole.part(20_000_000);
        assertThat(sandbox.call("loop", part)).isEqualTo(new Outcome.Exhausted());
        whole.add(part);
        assertThat(sandbox.call("loop", whole.part(20_000_000))).isEqualTo(new Outcome.Exhausted());

        assertThat(whole.isSpent()).isTrue();
        assertThat(sandbox.call("join", whole, "a", "b")).isEqualTo(new Outcome.Exhausted());
    }

    @Test
    void manyThreadsCallAtOnce() {
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> sandbox.call("join", new Budget(1_000_000), "x",
                Integer.toString(i)).value().orElseThrow()))
                .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> "x" + i).toList());
    }

    @Test
    void aScriptThatIsNotThereIsOurMistake() {
        assertThatThrownBy(() -> new Sandbox(List.of("script/none.js")).call("x", new Budget(1)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("script/none.js");
    }
}
