package com.ooma.office.kernel.web.document;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/// What the OpenAPI documents of the five services have in common.
@OpenAPIDefinition(
    info =
        @Info(
            title = "Ooma Office",
            version = "1",
            contact = @Contact(name = "Ooma Office for WeWork", email = "api@ooma.example"),
            license = @License(name = "Proprietary", identifier = "LicenseRef-Ooma")),
    servers =
        @Server(
            url = "/",
            description = "Where this document was read: production, or a local sandbox",
            extensions = @Extension(name = "x-internal", value = "false", parseValue = true)))
@SecurityScheme(
    securitySchemeName = "member-token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description =
        "Issued by WeWork for a signed-in member, or by Ooma for staff and machines; checked as"
            + " RFC8725 recommends")
public class ApiDocument extends Application {}
