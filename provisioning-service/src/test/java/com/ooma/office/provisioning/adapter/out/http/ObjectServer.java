package com.ooma.office.provisioning.adapter.out.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;

/// A store of objects that checks who comes, and keeps all in memory.
public final class ObjectServer implements QuarkusTestResourceLifecycleManager {

  static final String BUCKET = "office";
  static final String ACCESS_KEY = "provisioning";
  static final String SECRET_KEY = "a secret of the test's";

  private final BlobStoreContext context =
      ContextBuilder.newBuilder(new TransientApiMetadata()).build(BlobStoreContext.class);
  private S3Proxy server;

  BlobStore blobs() {
    return context.getBlobStore();
  }

  @Override
  public Map<String, String> start() {
    blobs().createContainerInLocation(null, BUCKET);
    server =
        S3Proxy.builder()
            .blobStore(blobs())
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "office.contents.s3.bucket", BUCKET,
        "office.contents.s3.endpoint", "http://127.0.0.1:" + server.getPort(),
        "office.contents.s3.access-key", ACCESS_KEY,
        "office.contents.s3.secret-key", SECRET_KEY);
  }

  @Override
  public void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    context.close();
  }
}
