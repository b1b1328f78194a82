/// The REST endpoints, and the files that phones fetch: from HTTP to use cases and questions.
@NullMarked
package com.ooma.office.provisioning.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
