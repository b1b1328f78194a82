package com.ooma.office.provisioning.adapter.out.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// Where the store of objects is, and with which key we come.
@ConfigMapping(prefix = "office.contents.s3")
interface S3Settings {

  /// Left out: there is none, and contents stay in Postgres.
  Optional<String> bucket();

  /// Left out: Amazon's of the region.
  Optional<URI> endpoint();

  @WithDefault("eu-west-3")
  String region();

  Optional<String> accessKey();

  Optional<String> secretKey();
}
