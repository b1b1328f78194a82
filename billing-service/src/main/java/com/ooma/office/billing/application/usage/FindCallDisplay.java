package com.ooma.office.billing.application.usage;

import java.util.UUID;

/// How an account's called numbers are shown.
public interface FindCallDisplay {

  CallDisplay find(UUID accountId);
}
