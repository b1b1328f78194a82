package com.ooma.office.provisioning.application.mailbox.port;

import com.ooma.office.provisioning.domain.mailbox.Matter;

/// Looks at what is said to be a fax.
public interface PaperReader {

  /// @throws com.ooma.office.kernel.domain.Refused if it is neither PDF nor TIFF that can be read
  Matter.Paper read(byte[] file);
}
