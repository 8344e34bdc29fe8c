package org.diglot.typeset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// Scripts of ours with a function to be called. They see strings, nothing else, and stop when the budget is spent. They
/// are loaded when they are first called, and for as many threads as call at once; safe for use by any thread.
public final class Sandbox {
    private static final long LOADING = 500_000_000;

    private final List<String> resources;
    private final ConcurrentLinkedDeque<Scriptable> idle = new ConcurrentLinkedDeque<>();

    /// @param resources names on the class path, run in this order
    public Sandbox(List<String> resources) {
        this.resources = List.copyOf(resources);
    }

    /// Calls a global function with strings. Never throws for anything that the arguments hold.
    public Outcome call(String function, Budget budget, String... arguments) {
        return Workshop.run(() -> borrow(function, budget, arguments));
    }

    private Outcome borrow(String function, Budget budget, String... arguments) {
        Scriptable scope = Optional.ofNullable(idle.poll()).orElseGet(this::load);
        Outcome outcome = call(scope, function, budget, arguments);
        // One that was stopped somewhere may be in any state.
        if (!(outcome instanceof Outcome.Exhausted) && idle.size() < Workshop.THREADS) {
            idle.push(scope);
        }
        return outcome;
    }

    private static Outcome call(Scriptable scope, String name, Budget budget, String... arguments) {
        if (budget.isSpent()) {
            return new Outcome.Exhausted();
        }
        try (Context context = Engine.ENGINE.open(budget)) {
            Function function = (Function) ScriptableObject.getProperty(scope, name);
            return new Outcome.Returned(Context.toString(function.call(context, scope, scope, arguments)));
        } catch (RhinoException e) {
            return new Outcome.Thrown(e.details());
        } catch (Budget.Spent | StackOverflowError e) {
            return new Outcome.Exhausted();
        }
    }

    private Scriptable load() {
        try (Context context = Engine.ENGINE.open(new Budget(LOADING))) {
            Scriptable scope = Engine.scope(context);
            for (String resource : resources) {
                Script script = Scripts.script(context, resource);
                script.exec(context, scope, scope);
            }
            return scope;
        }
    }
}
