package com.ooma.office.provisioning.application.autoprovision.port;

/// The voice platform, which reaches a phone that has signed in.
public interface PhoneNotifier {

  /// Has a phone fetch its files now (SIP NOTIFY, `check-sync`).
  ///
  /// @param sipUser by which it has signed in
  /// @return false if the platform can't be reached, or not the phone
  boolean checkSync(String sipUser);
}
