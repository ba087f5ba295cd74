/*
 * Says what is needed where the webview is too old for the pane's script, which would leave the page as it
 * is: Edge Legacy and Internet Explorer, which Office on Windows uses without WebView2
 * (OfficeDev/office-js#6167). In ES5, and not bundled.
 */
if (!window.Promise || !window.Promise.allSettled) document.documentElement.className = 'old-webview';
