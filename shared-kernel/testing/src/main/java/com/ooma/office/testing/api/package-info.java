/// What an OpenAPI document says can be asked, and what every operation must do when it is asked
/// something else.
package com.ooma.office.testing.api;
