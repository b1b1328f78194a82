@NullMarked
package com.ooma.office.provisioning.application.autoprovision;

import org.jspecify.annotations.NullMarked;
