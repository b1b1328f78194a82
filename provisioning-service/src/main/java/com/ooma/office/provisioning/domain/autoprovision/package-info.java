/// What a phone is told when it asks for its configuration, and who may ask.
package com.ooma.office.provisioning.domain.autoprovision;
