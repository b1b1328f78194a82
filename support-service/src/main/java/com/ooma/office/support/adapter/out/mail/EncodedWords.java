package com.ooma.office.support.adapter.out.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// The text of a mail's header, in ASCII (RFC 2047). The mail client would encode each half of an
/// emoji by itself, which no reader can put together again.
final class EncodedWords {

  /// A line has at most 76 characters, with the header's name and what frames a word.
  private static final int MOST_BYTES = 39;

  private EncodedWords() {}

  static String of(String text) {
    return text.chars().allMatch(character -> character >= ' ' && character < 127)
        ? text
        : pieces(text).stream().map(EncodedWords::word).collect(Collectors.joining("\n "));
  }

  private static String word(String piece) {
    var bytes = piece.getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  /// Cut between characters, never inside of one.
  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    int bytes = 0;
    for (int character : text.codePoints().toArray()) {
      int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > MOST_BYTES) {
        pieces.add(piece.toString());
        piece.setLength(0);
        bytes = 0;
      }
      piece.appendCodePoint(character);
      bytes += more;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
