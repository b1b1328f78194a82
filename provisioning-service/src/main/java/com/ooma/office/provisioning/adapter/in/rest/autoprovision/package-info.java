@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.autoprovision;

import org.jspecify.annotations.NullMarked;
