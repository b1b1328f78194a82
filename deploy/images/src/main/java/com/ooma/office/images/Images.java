package com.ooma.office.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes the image of each service that `deploy/images/build` has laid out, and tells their
/// digests.
final class Images {

  /// What stands for the world around a staging environment; all others are services.
  private static final String WORLD = "world";

  private static final List<String> STAGING_WORLD =
      List.of("-cp", "/app/app/*:/app/lib/*", "com.ooma.office.local.command.StagingWorld");

  private Images() {}

  /// @param arguments the folder with what was laid out, the version, what the base is called, and
  ///   the services, or `world`
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var target = Path.of(arguments[0]);
    for (int i = 3; i < arguments.length; i++) {
      var image = image(target, arguments[i], arguments[1], arguments[2]);
      var tar = target.resolve(nameOf(arguments[i]) + ".tar");
      var digest = image.writeTo(tar);
      System.out.printf("%s %s, %d MB%n", image.name(), digest, Files.size(tar) / 1_000_000);
    }
  }

  private static ServiceImage image(Path target, String service, String version, String base) {
    var laidOut = target.resolve("repository");
    var name = nameOf(service);
    return new ServiceImage(
        "ooma-office/%s:%s".formatted(name, version),
        target.resolve("base"),
        target.resolve("runtime"),
        laidOut.resolve(name + "/target/quarkus-app"),
        service.equals(WORLD) ? STAGING_WORLD : List.of("-jar", "/app/quarkus-run.jar"),
        laidOut.resolve("deploy/service.jvm"),
        target.resolve(service + "-bom.json"),
        Map.of(
            "org.opencontainers.image.title",
            name,
            "org.opencontainers.image.version",
            version,
            "org.opencontainers.image.base.name",
            base));
  }

  private static String nameOf(String service) {
    return service.equals(WORLD) ? WORLD : service + "-service";
  }
}
