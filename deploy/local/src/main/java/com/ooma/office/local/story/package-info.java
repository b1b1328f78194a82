/// The customer's story, told over HTTP to whoever listens on the gateway's address.
@NullMarked
package com.ooma.office.local.story;

import org.jspecify.annotations.NullMarked;
