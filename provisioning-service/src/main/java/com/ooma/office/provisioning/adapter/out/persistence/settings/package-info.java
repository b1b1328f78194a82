@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.settings;

import org.jspecify.annotations.NullMarked;
