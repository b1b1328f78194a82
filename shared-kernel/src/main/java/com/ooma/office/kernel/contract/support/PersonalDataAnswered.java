package com.ooma.office.kernel.contract.support;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import java.util.UUID;

/// What support keeps of a person or of a company, or has forgotten, in answer to
/// `PersonalDataRequested`.
@Version(1)
public record PersonalDataAnswered(UUID accountId, UUID requestId, PersonalDataAnswer answer)
    implements IntegrationEvent {}
