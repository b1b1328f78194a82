package com.ooma.office.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceImageTest {

  private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void a_service_as_it_is_built() throws IOException {
    file("base/etc/passwd", "app:x:10001:10001::/app:/none");
    file("runtime/bin/java", "the program");
    assertTrue(folder.resolve("runtime/bin/java").toFile().setExecutable(true));
    file("app/lib/main/a.jar", "library");
    file("app/quarkus/generated.jar", "generated");
    file("app/app/service.jar", "classes");
    file("app/quarkus-run.jar", "manifest");
    file("app/app.aot", "cache");
    file("service.jvm", "-Xmx192m");
    file("bom.json", "{}");
  }

  @Test
  void the_same_files_make_the_same_image() throws Exception {
    var first = image().writeTo(folder.resolve("first.tar"));
    var second = image().writeTo(folder.resolve("second.tar"));

    assertEquals(first, second);
    assertEquals(-1, Files.mismatch(folder.resolve("first.tar"), folder.resolve("second.tar")));
  }

  /// Two runs of the program must agree as well, and a map's order may be another in each.
  @Test
  void what_is_said_of_it_has_one_order() throws Exception {
    var labels = new ArrayList<String>();
    config(written()).at("/config/Labels").fieldNames().forEachRemaining(labels::add);
    assertEquals(List.of("a", "b", "c", "d", "e"), labels);
  }

  @Test
  void other_classes_change_their_own_layer_only() throws Exception {
    var before = layers(written());
    file("app/app/service.jar", "other classes");
    var after = layers(written());

    assertEquals(before.size(), after.size());
    assertEquals(1, before.stream().filter(layer -> !after.contains(layer)).count());
    assertNotEquals(before, after);
  }

  @Test
  void it_runs_as_nobody_with_its_flags_and_its_cache() throws Exception {
    var config = config(written());

    assertEquals("10001:10001", config.at("/config/User").asText());
    assertEquals(
        "[\"/opt/java/bin/java\",\"@/app/service.jvm\",\"-XX:AOTCache=/app/app.aot\",\"-jar\",\"/app/quarkus-run.jar\"]",
        config.at("/config/Entrypoint").toString());
  }

  @Test
  void without_a_cache_it_starts_all_the_same() throws Exception {
    Files.delete(folder.resolve("app/app.aot"));

    assertFalse(config(written()).at("/config/Entrypoint").toString().contains("AOT"));
  }

  /// As the world is laid out, which is no Quarkus application.
  @Test
  void what_is_not_there_is_left_out() throws Exception {
    Files.delete(folder.resolve("app/app.aot"));
    Files.delete(folder.resolve("app/quarkus-run.jar"));
    Files.delete(folder.resolve("app/quarkus/generated.jar"));
    Files.delete(folder.resolve("app/quarkus"));

    var entries = entries(written());

    assertTrue(entries.containsKey("app/lib/main/a.jar"), entries.keySet().toString());
    assertFalse(entries.keySet().stream().anyMatch(name -> name.contains("quarkus")));
  }

  @Test
  void nothing_in_it_is_writable_by_who_runs_it_and_jars_keep_their_time() throws Exception {
    var entries = entries(written());

    assertTrue(entries.containsKey("app/bom.json"), entries.keySet().toString());
    assertEquals(0755, entries.get("opt/java/bin/java").getMode() & 0777);
    for (var entry : entries.values()) {
      assertEquals(0L, entry.getLongUserId(), entry.getName());
      assertEquals(0, entry.getMode() & 0022, entry.getName());
      if (entry.isFile()) {
        assertEquals(BUILT, entry.getLastModifiedTime().toInstant(), entry.getName());
      }
    }
  }

  private Path written() throws Exception {
    var tar = Files.createTempFile(folder, "image", ".tar");
    image().writeTo(tar);
    return tar;
  }

  private ServiceImage image() {
    return new ServiceImage(
        "ooma-office/some-service:1",
        folder.resolve("base"),
        folder.resolve("runtime"),
        folder.resolve("app"),
        List.of("-jar", "/app/quarkus-run.jar"),
        folder.resolve("service.jvm"),
        folder.resolve("bom.json"),
        Map.of("c", "3", "a", "1", "e", "5", "b", "2", "d", "4"));
  }

  private void file(String path, String content) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(BUILT));
  }

  private static Map<String, byte[]> blobs(Path tar) throws IOException {
    var blobs = new TreeMap<String, byte[]>();
    try (var in = new TarArchiveInputStream(Files.newInputStream(tar))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        blobs.put(entry.getName(), in.readAllBytes());
      }
    }
    return blobs;
  }

  private static JsonNode manifest(Map<String, byte[]> blobs) throws IOException {
    var index = new ObjectMapper().readTree(blobs.get("index.json"));
    return blob(blobs, index.at("/manifests/0/digest").asText());
  }

  private static JsonNode blob(Map<String, byte[]> blobs, String digest) throws IOException {
    return new ObjectMapper().readTree(blobs.get(path(digest)));
  }

  private static String path(String digest) {
    return "blobs/" + digest.replace(':', '/');
  }

  private static List<String> layers(Path tar) throws IOException {
    return manifest(blobs(tar)).at("/layers").findValuesAsText("digest");
  }

  private static JsonNode config(Path tar) throws IOException {
    var blobs = blobs(tar);
    return blob(blobs, manifest(blobs).at("/config/digest").asText());
  }

  private static Map<String, TarArchiveEntry> entries(Path tar) throws IOException {
    var blobs = blobs(tar);
    var entries = new TreeMap<String, TarArchiveEntry>();
    for (var layer : layers(tar)) {
      var compressed = new ByteArrayInputStream(blobs.get(path(layer)));
      try (var in = new TarArchiveInputStream(new GZIPInputStream(compressed))) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          entries.put(entry.getName(), entry);
        }
      }
    }
    return entries;
  }
}
