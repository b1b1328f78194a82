package com.ooma.office.provisioning.domain.mailbox;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.media.Audio;

/// What a message is made of, by its content.
public sealed interface Matter {

  /// What it is sent as.
  String mediaType();

  /// A voice.
  record Voice(Audio audio) implements Matter {

    @Override
    public String mediaType() {
      return audio.form().mediaType();
    }
  }

  /// Paper.
  ///
  /// @param pages 1 and more
  record Paper(PaperForm form, int pages) implements Matter {

    public static final int MOST_PAGES = 200;

    /// @throws Refused if there are no pages, or too many
    public Paper {
      if (pages < 1 || pages > MOST_PAGES) {
        throw Refused.invalid("fax-pages", "A fax has 1 to " + MOST_PAGES + " pages.")
            .about(MOST_PAGES);
      }
    }

    @Override
    public String mediaType() {
      return form.mediaType();
    }
  }
}
