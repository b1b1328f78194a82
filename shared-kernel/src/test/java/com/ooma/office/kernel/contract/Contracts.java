package com.ooma.office.kernel.contract;

import com.ooma.office.kernel.messaging.wire.Envelope;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The contract records, and where each has its golden sample.
final class Contracts {

  private static final String SUITE = "com.ooma.office.";
  static final Path SAMPLES = Path.of("src/test/resources/contract");

  private Contracts() {}

  /// All of them, by producer and name.
  static List<Class<? extends IntegrationEvent>> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Contracts.class.getPackageName())
            .stream()
            .filter(type -> type.isAssignableTo(IntegrationEvent.class) && !type.isInterface())
            .<Class<? extends IntegrationEvent>>map(
                type -> type.reflect().asSubclass(IntegrationEvent.class))
            .sorted(Comparator.comparing(Contracts::nameOf))
            .toList();
  }

  /// `ordering.OrderPlaced.v1`
  static String nameOf(Class<? extends IntegrationEvent> contract) {
    return Envelope.typeOf(contract).substring(SUITE.length());
  }

  static Path sampleOf(Class<? extends IntegrationEvent> contract) {
    return SAMPLES.resolve(nameOf(contract) + ".json");
  }
}
