package com.ooma.office.e2e.ledger.check;

/// Something that must not be.
public record Finding(Kind kind, String what) {

  public enum Kind {
    /// An accepted command, a committed event or an effect is missing.
    LOST,
    /// Something is there more often than it was asked for.
    DOUBLED,
    OUT_OF_ORDER,
    /// A row refers to what its owner does not know.
    ORPHANED,
    /// An amount, a state or a copy differs from what it must be.
    WRONG,
    /// A dead letter that nobody made on purpose.
    PARKED,
    /// A client can't know what became of its command.
    UNANSWERED,
    /// An answer that no client should get.
    FAULTY
  }

  @Override
  public String toString() {
    return kind + " " + what;
  }
}
