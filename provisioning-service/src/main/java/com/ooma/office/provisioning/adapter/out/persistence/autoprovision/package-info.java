@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.autoprovision;

import org.jspecify.annotations.NullMarked;
