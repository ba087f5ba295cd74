// Univer's scripts take React's JSX runtime from the global `React`, whose script for pages has none
// (github.com/reactjs/rfcs, 0000-create-element-changes: jsx(type, props, key)).
React.Fragment = React.Fragment ?? Symbol.for('react.fragment');
React.jsx = React.jsxs = (type, props, key) =>
  React.createElement(type, key === undefined ? props : { ...props, key });
