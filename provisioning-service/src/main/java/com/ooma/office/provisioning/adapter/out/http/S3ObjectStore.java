package com.ooma.office.provisioning.adapter.out.http;

import com.ooma.office.provisioning.application.media.port.ObjectStore;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The bucket that `office.contents.s3.bucket` names, if it does, of any store that speaks the
/// protocol. What is put there is sealed already: the store can't read it.
@ApplicationScoped
class S3ObjectStore implements ObjectStore {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  private final String bucket;
  private final @Nullable S3Client client;

  S3ObjectStore(S3Settings settings) {
    this.bucket = settings.bucket().orElse("");
    this.client = bucket.isEmpty() ? null : client(settings);
  }

  /// Checksums only where the protocol wants them: not every store knows the newer ones.
  private static S3Client client(S3Settings settings) {
    var keys =
        AwsBasicCredentials.create(
            settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow());
    var builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(StaticCredentialsProvider.create(keys))
            .forcePathStyle(true)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(each -> each.apiCallTimeout(LONGEST_CALL))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT)
                    .socketTimeout(LONGEST_CALL));
    settings.endpoint().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  @Override
  public boolean isThere() {
    return client != null;
  }

  @Override
  public void put(UUID contentId, byte[] sealed) {
    open()
        .putObject(each -> each.bucket(bucket).key(key(contentId)), RequestBody.fromBytes(sealed));
  }

  @Override
  public Optional<byte[]> find(UUID contentId) {
    try {
      return Optional.of(
          open()
              .getObjectAsBytes(each -> each.bucket(bucket).key(key(contentId)))
              .asByteArrayUnsafe());
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  @Override
  public void delete(UUID contentId) {
    open().deleteObject(each -> each.bucket(bucket).key(key(contentId)));
  }

  private static String key(UUID contentId) {
    return "content/" + contentId;
  }

  private S3Client open() {
    if (client == null) {
      throw new IllegalStateException("no store of objects is set up");
    }
    return client;
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
