package com.ooma.office.kernel.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.ooma.office.kernel.web.api.KernelJson;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every contract record against its golden sample in `src/test/resources/contract`: what was
/// published once must stay readable, and what is written must not change by accident.
class ContractsTest {

  private static final Path SAMPLES = Path.of("src/test/resources/contract");

  private final ObjectMapper json = new ObjectMapper();

  @BeforeEach
  void configure() {
    json.registerModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    new KernelJson().customize(json);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void is_written_as_its_sample(Class<?> contract) throws Exception {
    var sample = json.readTree(Files.readString(sampleOf(contract)));

    var rewritten = json.valueToTree(json.treeToValue(sample, contract));

    assertEquals(sample, rewritten);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void is_readable_with_properties_of_a_newer_version(Class<?> contract) throws Exception {
    var lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    var newer =
        (com.fasterxml.jackson.databind.node.ObjectNode)
            json.readTree(Files.readString(sampleOf(contract)));
    newer.put("addedInALaterRelease", true);

    var read = lenient.treeToValue(newer, contract);

    assertTrue(contract.isInstance(read));
  }

  static Stream<Class<?>> contracts() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.ooma.office.kernel.contract")
            .stream()
            .filter(type -> type.isAssignableTo(IntegrationEvent.class) && !type.isInterface())
            .map(JavaClass::reflect);
  }

  private static Path sampleOf(Class<?> contract) {
    var name = contract.getName();
    var parts = name.split("\\.");
    return SAMPLES.resolve(parts[parts.length - 2] + "." + contract.getSimpleName() + ".v1.json");
  }
}
