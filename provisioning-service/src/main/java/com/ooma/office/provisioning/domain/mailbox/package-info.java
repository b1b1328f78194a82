/// What is left for users, voicemails and faxes, and the faxes that they send.
@NullMarked
package com.ooma.office.provisioning.domain.mailbox;

import org.jspecify.annotations.NullMarked;
