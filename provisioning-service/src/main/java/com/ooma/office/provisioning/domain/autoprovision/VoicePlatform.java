package com.ooma.office.provisioning.domain.autoprovision;

/// Where phones find the service: the same for all of them.
///
/// @param publicUrl under which phones reach this service, without a slash at the end
/// @param sipServer host name that phones sign in to
/// @param timeServer host name that is asked for the time
/// @param otherTimeServer asked if the first one is silent
public record VoicePlatform(
    String publicUrl,
    String sipServer,
    int sipPort,
    Transport transport,
    String timeServer,
    String otherTimeServer) {

  /// How SIP travels, in the order of the phone's own codes 0, 1, 2.
  public enum Transport {
    UDP,
    TCP,
    TLS;

    String code() {
      return Integer.toString(ordinal());
    }

    /// Voice is encrypted exactly if its keys are: SRTP keys travel in SIP.
    String encryptsVoice() {
      return this == TLS ? "2" : "0";
    }
  }

  /// The folder that a phone with this token is told to fetch from.
  public String folderOf(DownloadToken token) {
    return publicUrl + "/yealink/" + token.secret() + "/";
  }
}
