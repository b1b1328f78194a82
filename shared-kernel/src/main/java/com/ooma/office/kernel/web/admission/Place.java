package com.ooma.office.kernel.web.admission;

import java.util.concurrent.atomic.AtomicReference;

/// A place inside, given back exactly once: when the answer is out, or, if the caller hangs up
/// before, when the work that was begun for it has ended. Otherwise callers who hang up at once
/// could have any amount of work done.
final class Place {

  private enum State {
    HELD,
    AT_WORK,
    ABANDONED,
    GIVEN_BACK
  }

  private final Runnable giveBack;
  private final AtomicReference<State> state = new AtomicReference<>(State.HELD);

  Place(Runnable giveBack) {
    this.giveBack = giveBack;
  }

  /// @return false if the caller has gone, and there is nobody to work for
  boolean startWork() {
    return state.compareAndSet(State.HELD, State.AT_WORK);
  }

  void endWork() {
    if (!state.compareAndSet(State.AT_WORK, State.HELD)) {
      giveBack();
    }
  }

  void hangUp() {
    if (!state.compareAndSet(State.AT_WORK, State.ABANDONED)) {
      giveBack();
    }
  }

  void giveBack() {
    if (state.getAndSet(State.GIVEN_BACK) != State.GIVEN_BACK) {
      giveBack.run();
    }
  }
}
