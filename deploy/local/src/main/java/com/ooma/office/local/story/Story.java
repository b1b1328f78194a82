package com.ooma.office.local.story;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// Plays a customer from the first question to the second invoice, and another one until it leaves,
/// over HTTP only, and prints what everybody sees. Each run has a company of its own.
public final class Story {

  private static final List<Chapter> CHAPTERS =
      List.of(
          new Ordering(),
          new Shipping(),
          new PhonesRing(),
          new Calling(),
          new Porting(),
          new FocDay(),
          new Invoicing(),
          new Helping(),
          new Leaving());

  private final URI gateway;
  private final Consumer<String> print;

  public Story(URI gateway, Consumer<String> print) {
    this.gateway = gateway;
    this.print = print;
  }

  /// Plays the first chapter and no more.
  ///
  /// @return whether every step was true
  public boolean begin() {
    return play(CHAPTERS.subList(0, 1), _ -> {});
  }

  /// @return whether every step was true
  public boolean play() {
    return play(_ -> {});
  }

  /// @param before is told the title of each chapter before it is played, and may do harm
  public boolean play(Consumer<String> before) {
    return play(CHAPTERS, before);
  }

  private boolean play(List<Chapter> chapters, Consumer<String> before) {
    var narrator = new Narrator(print);
    try {
      var cast = new Cast(gateway);
      for (int i = 0; i < chapters.size(); i++) {
        before.accept(chapters.get(i).title());
        narrator.chapter(i + 1, chapters.get(i).title());
        chapters.get(i).play(cast, narrator);
      }
      print.accept("\nEvery step was true.");
      if (chapters.equals(CHAPTERS)) {
        cast.introduce();
        print.accept(
            "Look at it at %s/office/ as Camille Martin, %s.".formatted(gateway, cast.mailbox));
      }
      return true;
    } catch (Untrue untrue) {
      print.accept("\nNOT TRUE: " + untrue.getMessage());
      return false;
    }
  }
}
