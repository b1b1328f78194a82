package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.contract.support.PersonalDataAnswer;
import java.util.UUID;

/// What porting keeps of a person or of a company, or has forgotten, in answer to
/// `PersonalDataRequested`.
@Version(1)
public record PersonalDataAnswered(UUID accountId, UUID requestId, PersonalDataAnswer answer)
    implements IntegrationEvent {}
