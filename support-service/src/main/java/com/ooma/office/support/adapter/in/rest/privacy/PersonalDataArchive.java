package com.ooma.office.support.adapter.in.rest.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.support.domain.privacy.Keeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One file for all that the services told.
final class PersonalDataArchive {

  private PersonalDataArchive() {}

  /// @param told JSON by service
  static byte[] of(Map<Keeper, String> told) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, UTF_8)) {
      for (var each : told.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey().name().toLowerCase(Locale.ROOT) + ".json"));
        zip.write(each.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
