/// The words of error pages and of programs that broke.
///
/// Source: the default error pages of the common web servers and frameworks (nginx, Apache, IIS, Tomcat, Django, Rails,
/// Laravel, Express), and the Danish standard phrases for technical errors in DKFDS ("Fejlsider", "Besked").
enum FailureWords {
  /// Titles and headings of error pages, as `Wording.key` writes them; a heading must be one of them as a whole, or
  /// begin with one.
  static let headings = [
    "der er opstået en fejl", "der opstod en fejl", "der skete en fejl", "der er sket en fejl", "noget gik galt",
    "uventet fejl", "der er opstået en uventet fejl", "teknisk fejl", "der er opstået en teknisk fejl", "systemfejl",
    "serverfejl", "fejl på serveren", "siden kunne ikke vises", "siden virker ikke", "tjenesten er ikke tilgængelig",
    "vi beklager der er opstået en fejl", "beklager der er opstået en fejl", "beklager der opstod en fejl",
    "an error occurred", "an error has occurred", "something went wrong", "unexpected error", "internal server error",
    "server error", "application error", "service unavailable", "bad gateway", "gateway timeout", "runtime error",
    "we re sorry but something went wrong", "sorry something went wrong", "unhandled exception", "fatal error",
  ]

  /// What programs print when they break; no citizen's page holds them by purpose.
  static let signatures = [
    "Traceback (most recent call last)", "System.NullReferenceException", "System.Web.HttpUnhandledException",
    "Server Error in '/' Application", "java.lang.", "javax.servlet.", "org.springframework.", "Fatal error: Uncaught",
    "PHP Fatal error", "PHP Warning", "SQLSTATE[", "ORA-0", "ActionView::Template::Error", "NoMethodError",
    "Whoops, looks like something went wrong", "Unhandled Exception", "UnhandledPromiseRejection",
    "OperationalError at /", "TemplateSyntaxError at /", "Microsoft OLE DB Provider", "Object reference not set to",
    "at Object.<anonymous>", "panicked at '",
  ]

  /// Words of programs that stand in messages nobody translated, in lower case and without full stops.
  static let codes: Set<String> = [
    "null", "undefined", "nan", "[object", "nullreferenceexception", "stacktrace", "errno", "http500",
    "timeoutexception",
    "httperror", "valueerror", "typeerror", "keyerror", "nullpointerexception", "sqlstate", "econnrefused", "etimedout",
  ]
}
