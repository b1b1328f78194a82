package com.ooma.office.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/// One service, or the world around a staging environment, as an OCI image: what changes least is
/// the lowest layer, so that a new version of a service sends little more than its own classes.
/// Nothing in it is writable by the user it runs as, and the same files make the same digest.
///
/// @param name with its tag: `ooma-office/ordering-service:1.0.0`
/// @param base the C library and the files that name users and hosts
/// @param runtime what jlink made
/// @param app Quarkus' `quarkus-app`, or a folder like it: `lib`, `app`, and what else there is
/// @param start what the JVM is told to run
/// @param flags of the JVM, for every start and the training of the AOT cache alike
/// @param bill the bill of materials (CycloneDX)
/// @param labels `org.opencontainers.image.…`
record ServiceImage(
    String name,
    Path base,
    Path runtime,
    Path app,
    List<String> start,
    Path flags,
    Path bill,
    Map<String, String> labels) {

  /// Nobody, on every machine.
  private static final String USER = "10001:10001";

  private static final String CACHE = "app.aot";
  private static final int PORT = 8080;

  ServiceImage {
    start = List.copyOf(start);
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /// @return the digest of the image, which names its content
  String writeTo(Path tar) throws IOException, InterruptedException {
    var caches = Files.createTempDirectory("layers");
    try {
      var target = TarImage.at(tar).named(ImageReference.parse(name));
      return image()
          .containerize(
              Containerizer.to(target)
                  .setOfflineMode(true)
                  .setBaseImageLayersCache(caches.resolve("base"))
                  .setApplicationLayersCache(caches.resolve("application")))
          .getDigest()
          .toString();
    } catch (InvalidImageReferenceException
        | RegistryException
        | CacheDirectoryCreationException
        | ExecutionException e) {
      throw new IOException("No image of " + app + " was written", e);
    }
  }

  private JibContainerBuilder image() throws IOException {
    return Jib.fromScratch()
        .setFormat(ImageFormat.OCI)
        .setCreationTime(Instant.EPOCH)
        .setFileEntriesLayers(layers())
        .setUser(USER)
        .setWorkingDirectory(AbsoluteUnixPath.get("/app"))
        .setExposedPorts(Set.of(Port.tcp(PORT)))
        .setEnvironment(environment())
        .setLabels(labels)
        .setEntrypoint(entrypoint());
  }

  /// By name, as a map of another order is another image: `Map.of` has one for each run.
  private static Map<String, String> environment() {
    return new TreeMap<>(
        Map.of(
            "LANG", "C.UTF-8",
            "PATH", "/opt/java/bin",
            // one arena for each processor would be most of what a small heap takes
            "MALLOC_ARENA_MAX", "2",
            "QUARKUS_HTTP_HOST", "0.0.0.0",
            "QUARKUS_HTTP_PORT", Integer.toString(PORT)));
  }

  private List<FileEntriesLayer> layers() throws IOException {
    var layers = new ArrayList<FileEntriesLayer>();
    layers.add(new Tree("base", base, "/").layer());
    layers.add(new Tree("runtime", runtime, "/opt/java").layer());
    addIfThere(layers, "libraries", "lib");
    addIfThere(layers, "quarkus", "quarkus");
    addIfThere(layers, "classes", "app");
    addIfThere(layers, "start", "quarkus-run.jar");
    layers.add(new Tree("flags", flags, "/app/service.jvm").layer());
    layers.add(new Tree("bill", bill, "/app/bom.json").layer());
    addIfThere(layers, "cache", CACHE);
    return layers;
  }

  private void addIfThere(List<FileEntriesLayer> layers, String layer, String part)
      throws IOException {
    if (Files.exists(app.resolve(part))) {
      layers.add(new Tree(layer, app.resolve(part), "/app/" + part).layer());
    }
  }

  private List<String> entrypoint() {
    var command = new ArrayList<>(List.of("/opt/java/bin/java", "@/app/service.jvm"));
    if (hasCache()) {
      command.add("-XX:AOTCache=/app/" + CACHE);
    }
    command.addAll(start);
    return command;
  }

  private boolean hasCache() {
    return Files.exists(app.resolve(CACHE));
  }
}
