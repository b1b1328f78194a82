package com.ooma.office.testing.architecture.offender.domain.domain;

import java.nio.file.Path;

class OffendingFile {
  Path path;
}
