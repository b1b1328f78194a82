package com.ooma.office.local.story;

/// A part of the story.
interface Chapter {

  String title();

  /// @throws Untrue if it is not so
  void play(Cast cast, Narrator narrator);
}
