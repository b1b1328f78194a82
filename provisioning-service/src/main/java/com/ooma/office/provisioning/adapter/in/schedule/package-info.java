/// What the service does by itself as time goes by.
@NullMarked
package com.ooma.office.provisioning.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
