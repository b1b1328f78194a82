@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.number;

import org.jspecify.annotations.NullMarked;
