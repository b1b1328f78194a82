package com.ooma.office.local.world.einvoicing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the platform treats what is handed in, and what it tells of it then: codes of the norm.
enum Manner {
  ACCEPT(200, 201, 202, 203),
  /// Accepts, after two seconds.
  SLOW(200, 203),
  /// Takes the document, and never says so in the answer.
  TIMEOUT(200, 203),
  /// Does not find the buyer in the directory.
  REJECT(213),
  /// The buyer takes none of it.
  REFUSE(200, 203, 210),
  /// The buyer contests it.
  DISPUTE(200, 203, 204, 207),
  /// The buyer takes it, and says that it pays.
  APPROVE(200, 203, 204, 205, 211),
  /// The buyer pays a part of it.
  APPROVE_PART(200, 203, 206),
  /// The buyer waits for something, and takes it once that was sent.
  SUSPEND(200, 203, 204, 208),
  /// Takes the document, and declines for good what it is told of money.
  DECLINE_MONEY(200, 203),
  /// Says that it is no document at all.
  UNREADABLE,
  /// Has a document of the number: nobody needs to tell it to say so.
  TWICE(213);

  private final List<Integer> codes;

  Manner(Integer... codes) {
    this.codes = List.of(codes);
  }

  /// Those that it can be told.
  static Stream<Manner> told() {
    return Arrays.stream(values()).filter(manner -> manner != TWICE);
  }

  List<Integer> codes() {
    return codes;
  }

  /// By the norm, of those that have one.
  Optional<String> reason(int code) {
    return switch (code) {
      case 206 -> Optional.of("PU_ERR");
      case 207 -> Optional.of("QTE_ERR");
      case 208 -> Optional.of("JUSTIF_ABS");
      case 210 -> Optional.of("CMD_ERR");
      case 213 -> Optional.of(this == TWICE ? "REJ_UNI" : "DEST_INC");
      default -> Optional.empty();
    };
  }

  /// Whether the number is taken from then on.
  boolean keepsTheNumber() {
    return codes.contains(200);
  }
}
