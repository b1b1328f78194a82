package com.ooma.office.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.ServiceInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {

  private static final ServiceInstance BILLING = new ServiceInstance(OfficeService.BILLING, 1);

  @TempDir Path folder;
  private Path repository;
  private Path cache;

  @BeforeEach
  void build() throws IOException {
    repository = FakeService.repository(folder);
    cache = ServiceCommand.cache(repository, OfficeService.BILLING);
  }

  @Test
  void a_service_starts_with_its_cache_if_there_is_one() throws IOException {
    assertFalse(usesCache());
    cacheOfAge(60);
    assertTrue(usesCache());
  }

  @Test
  void a_cache_of_other_classes_or_other_flags_is_not_used() throws IOException {
    cacheOfAge(60);
    touch(ServiceCommand.flags(repository), 120);
    assertFalse(usesCache());

    cacheOfAge(180);
    assertTrue(usesCache());
    touch(ServiceCommand.jar(repository, OfficeService.BILLING), 240);
    assertFalse(usesCache());
  }

  @Test
  void training_and_every_start_have_the_same_flags() {
    var flags = "@" + ServiceCommand.flags(repository);
    var start = ServiceCommand.of(repository, folder, BILLING);
    var training = ServiceCommand.training(repository, folder, BILLING);
    var assembly = ServiceCommand.assembly(repository, OfficeService.BILLING);
    assertEquals(flags, start.get(1));
    assertEquals(flags, training.get(1));
    assertEquals(flags, assembly.get(1));
  }

  @Test
  void a_debugged_service_is_started_as_always_but_for_the_door_to_its_jvm() {
    var start = ServiceCommand.of(repository, folder, BILLING);

    var debugged = new ArrayList<>(ServiceCommand.withDebugger(start, 8108));

    assertTrue(debugged.remove(1).endsWith("suspend=n,address=127.0.0.1:8108"));
    assertEquals(start, debugged);
  }

  private boolean usesCache() {
    return ServiceCommand.of(repository, folder, BILLING).contains("-XX:AOTCache=" + cache);
  }

  private void cacheOfAge(int seconds) throws IOException {
    Files.writeString(cache, "");
    touch(cache, seconds);
  }

  private static void touch(Path file, int secondsFromNow) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(secondsFromNow)));
  }
}
