package com.ooma.office.kernel.contract.ordering;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.util.UUID;

/// A relocation can't be done as it was asked for.
///
/// @param code for programs, as in the problems of the API: `site-unknown`, `account-left` …
/// @param detail for people, in English
@Version(1)
public record RelocationRefused(UUID accountId, UUID relocationId, String code, String detail)
    implements IntegrationEvent {}
