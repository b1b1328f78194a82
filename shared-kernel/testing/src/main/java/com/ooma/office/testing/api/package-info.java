/// What an OpenAPI document says can be asked, and what every operation must do when it is asked
/// something else.
@NullMarked
package com.ooma.office.testing.api;

import org.jspecify.annotations.NullMarked;
