/// The site's own stylesheet, in the manner of Det Fælles Designsystem.
enum Stylesheet {
  static let path = "/stil.css"

  /// The stylesheet that goes with a markup.
  static func response(_ markup: DemoSite.Markup) -> SiteResponse {
    SiteResponse.text(
      markup == .designSystem ? css : SiteMarkup.stylesheet(css), type: "text/css; charset=utf-8"
    ).adding("Cache-Control", "public, max-age=3600")
  }

  private static let css = """
    *,*::before,*::after{box-sizing:border-box}
    html{font-size:16px;-webkit-text-size-adjust:100%}
    body{margin:0;font:1rem/1.5 "IBM Plex Sans","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#1a1a1a;
      background:#fff;display:flex;flex-direction:column;min-height:100vh}
    .container{width:100%;max-width:1120px;margin:0 auto;padding:0 1rem}
    main.container{flex:1;padding-top:2rem;padding-bottom:4rem}
    main>*{max-width:42rem}
    main:focus{outline:0}
    h1{font-size:2rem;line-height:1.25;margin:0 0 1rem;font-weight:600}
    h2{font-size:1.375rem;line-height:1.3;margin:2.25rem 0 .5rem;font-weight:600}
    h3{font-size:1.125rem;margin:1.5rem 0 .25rem;font-weight:600}
    p{margin:0 0 1rem}
    ul,ol{margin:0 0 1rem;padding-left:1.5rem}
    li{margin-bottom:.375rem}
    a{color:#00447c;text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:4px solid #747474;outline-offset:2px}
    .lead{font-size:1.1875rem;line-height:1.6}
    .skip-link{position:absolute;left:-999px;background:#fff;padding:.75rem 1rem;z-index:2}
    .skip-link:focus{left:1rem;top:1rem}
    .visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;
      clip:rect(0 0 0 0);white-space:nowrap;border:0}
    .portal{border-bottom:1px solid #dcdcdc}
    .portal .container,.solution .container{display:flex;flex-wrap:wrap;justify-content:space-between;
      align-items:center;gap:.25rem 2rem}
    .portal .container{min-height:4rem}
    .portal-name{font-weight:600;font-size:1.125rem;color:#000c2e;text-decoration:none}
    .portal-name::before{content:"";display:inline-block;width:.75rem;height:1.75rem;margin-right:.75rem;
      background:#000c2e;vertical-align:middle}
    .user{display:flex;gap:1rem;font-size:.875rem}
    .solution{background:#000c2e;color:#fff}
    .solution .container{padding-top:.75rem;padding-bottom:.75rem}
    .solution a{color:#fff}
    .solution-name{font-size:1.125rem;font-weight:600;text-decoration:none}
    .authority{display:flex;flex-direction:column;font-size:.875rem;text-align:right}
    .broker-header{background:#00447c;color:#fff;padding:1rem 0}
    .demo-notice{background:#fff3d1;border-bottom:1px solid #e0b84c;font-size:.875rem}
    .demo-notice p{margin:0;padding:.5rem 0}
    footer{background:#f2f2f2;border-top:1px solid #dcdcdc;padding:2rem 0;font-size:.875rem}
    .footer-columns{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem 3rem}
    footer ul{list-style:none;padding:0}
    .button{display:inline-block;font:inherit;font-weight:600;line-height:1.5;color:#fff;background:#00447c;
      border:2px solid #00447c;border-radius:4px;padding:.625rem 1.5rem;text-decoration:none;cursor:pointer;
      margin:.5rem 1rem 1rem 0}
    .button.secondary{color:#00447c;background:#fff}
    .form-date{display:flex;gap:1rem}
    .form-date>div{width:6rem}
    .button:hover{color:#fff;background:#002e54;border-color:#002e54}
    .step{color:#545454;font-weight:600;margin-bottom:.25rem}
    .form-group{margin:0 0 2rem}
    .form-error{border-left:4px solid #cc0000;padding-left:1rem}
    fieldset{border:0;margin:0;padding:0;min-width:0}
    .form-label{display:block;font-weight:600;padding:0;margin-bottom:.25rem}
    legend.form-label{font-size:1.125rem;margin-bottom:.5rem}
    .form-hint{display:block;color:#545454;margin-bottom:.375rem}
    .form-error-message{display:block;color:#b00000;font-weight:600;margin-bottom:.375rem}
    .form-input{display:block;width:100%;max-width:28rem;font:inherit;padding:.6875rem .75rem;
      border:1px solid #747474;border-radius:4px;background:#fff}
    .form-error .form-input{border:2px solid #cc0000}
    .form-choice{display:flex;align-items:flex-start;gap:.75rem;padding:.375rem 0}
    .form-choice input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:#00447c}
    .error-summary{border:2px solid #cc0000;border-radius:4px;padding:1rem 1.25rem .25rem;margin-bottom:2rem}
    .error-summary h2{margin-top:0}
    .error-summary a{color:#b00000;font-weight:600}
    .summary-list{margin:0 0 1.5rem;border-top:1px solid #bfbfbf}
    .summary-list>div{display:flex;gap:1rem;border-bottom:1px solid #bfbfbf;padding:.75rem 0}
    .summary-list dt{flex:0 0 12rem;font-weight:600}
    .summary-list dd{flex:1;margin:0;display:flex;justify-content:space-between;gap:1rem;min-width:0}
    .summary-list .value{white-space:pre-line;overflow-wrap:anywhere}
    .message{border:1px solid #00447c;border-left-width:8px;border-radius:4px;padding:1rem 1.25rem .25rem;
      margin-bottom:2rem;background:#f2f7fb}
    .message.success{border-color:#008a3d;background:#f1faf4}
    .message.warning{border-color:#d69500;background:#fff9e9}
    .message h2{margin-top:0}
    @media (max-width:640px){
      h1{font-size:1.625rem}
      main.container{padding-top:1.5rem}
      .authority{text-align:left}
      .summary-list>div{display:block}
      .button{display:block;width:100%;text-align:center;margin-right:0}
    }
    @media print{.solution,.demo-notice,footer,.button{display:none}}
    """
}
