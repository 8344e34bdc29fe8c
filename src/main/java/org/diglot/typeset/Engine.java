package org.diglot.typeset;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;

/// The script engine with everything shut that leads out: no Java, no input, no output.
final class Engine extends ContextFactory {
    /// Between two looks at the budget.
    private static final int STEPS = 10_000;
    private static final int DEPTH = 2_000;

    static final Engine ENGINE = new Engine();

    private Engine() {}

    /// The context of this thread, which spends from this budget until it is closed.
    Context open(Budget budget) {
        Context context = enterContext();
        context.putThreadLocal(Budget.class, budget);
        budget.start();
        return context;
    }

    static Scriptable scope(Context context) {
        return context.initSafeStandardObjects();
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        // Compiled to bytecode, scripts would neither count their steps nor be unloaded.
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setMaximumInterpreterStackDepth(DEPTH);
        context.setInstructionObserverThreshold(STEPS);
        context.setClassShutter(_ -> false);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int steps) {
        if (context.getThreadLocal(Budget.class) instanceof Budget budget) {
            budget.spend(steps);
        }
    }
}
