package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.story.Story;
import org.junit.jupiter.api.Test;

class StoryTest {

  @Test
  void the_story_is_true() {
    assertTrue(new Story(Suite.stack().gateway(), System.out::println).play());
  }
}
