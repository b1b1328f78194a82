package com.ooma.office.testing.credential;

import com.ooma.office.testing.machine.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/// Plays WeWork's token issuer: one RSA key, and tokens signed with it for whoever is asked for.
public final class Tokens {

  public static final String ISSUER = "https://members.wework.example";
  public static final String AUDIENCE = "ooma-office";

  private volatile RsaJsonWebKey key;
  private volatile List<RsaJsonWebKey> former = List.of();

  private Tokens(RsaJsonWebKey key) {
    this.key = key;
  }

  /// An issuer with a key nobody else has.
  public static Tokens generate() {
    return new Tokens(newKey());
  }

  /// An issuer whom nobody trusts. There is one: making a key takes a second.
  public static Tokens ofAStranger() {
    return Stranger.TOKENS;
  }

  /// Initialized when somebody needs it.
  private static final class Stranger {
    private static final Tokens TOKENS = generate();
  }

  private static RsaJsonWebKey newKey() {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(UUID.randomUUID().toString());
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      key.setUse("sig");
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Signs with another key from now on. The key set has those of before as well: their tokens stay
  /// good. It is not kept beyond this process.
  public synchronized void rotate() {
    former = Stream.concat(Stream.of(key), former.stream()).toList();
    key = newKey();
  }

  /// The issuer whose private key is in `file`, or a new one that is then kept there: tokens handed
  /// out before a restart stay good.
  public static Tokens loadOrCreate(Path file) {
    try {
      if (Files.exists(file)) {
        return signedWith(Files.readString(file));
      }
      var tokens = generate();
      PrivateFiles.write(file, tokens.privateKey());
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The issuer whose private key it is, as a JSON Web Key.
  public static Tokens signedWith(String privateKey) {
    try {
      return new Tokens((RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(privateKey));
    } catch (JoseException e) {
      throw new IllegalStateException("That is no RSA key", e);
    }
  }

  /// What `signedWith` takes: whoever has it can be anybody.
  public synchronized String privateKey() {
    return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }

  /// The public keys as a JSON Web Key Set.
  public synchronized String jwks() {
    return new JsonWebKeySet(Stream.concat(Stream.of(key), former.stream()).toList())
        .toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  /// The issuer's signature (RS256) of whatever is put before it, for tokens that are broken on
  /// purpose.
  public byte[] sign(byte[] content) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key.getRsaPrivateKey());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public PublicKey publicKey() {
    return key.getPublicKey();
  }

  public String keyId() {
    return key.getKeyId();
  }

  RsaJsonWebKey key() {
    return key;
  }

  /// A person with these rights; an account only if one is given to the token.
  public Token of(String... groups) {
    return new Token(key, List.of(groups));
  }

  /// The person who may order and port for `account`.
  public Token primaryMember(UUID account) {
    return of("primary-member", "member").account(account);
  }

  public Token member(UUID account) {
    return of("member").account(account);
  }

  /// The operator's staff.
  public Token ops() {
    return of("ops");
  }

  public Token warehouse() {
    return of("warehouse");
  }

  public Token voiceSwitch() {
    return of("voice-switch");
  }

  /// Customer care.
  public Token care() {
    return of("care");
  }
}
