/// What a phone is told when it asks for its configuration, and who may ask.
@NullMarked
package com.ooma.office.provisioning.domain.autoprovision;

import org.jspecify.annotations.NullMarked;
