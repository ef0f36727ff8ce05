/*
 * The tokens of .tsrpc and of TSRPC's own Ptl*.ts and Msg*.ts.
 *
 * Words that mean something in some places only are keywords here; KeywordPass turns those
 * that stand in another place back into names. Nothing here is ever left unterminated: what lacks
 * its end is one token, so that the time is linear.
 */
lexer grammar TsrpcLexer;

tokens {
  // Made by the passes between lexer and parser.
  ANNOTATION_OPEN, // a ( that follows an annotation's name at once
  FUNCTION_OPEN,   // the ( of a function type
  FIRST_LBRACK,    // a [ that begins a line or a member
  NAMED_LBRACK,    // a [ that a name and a colon follow
  FIRST_LESS,      // a < that begins a line or a member
  REFUSED,         // a piece of TypeScript that is no type
  TOO_DEEP         // what lies too deep to be looked at
}

API : 'api' ;
MSG : 'msg' ;
REQ : 'req' ;
RES : 'res' ;
INTERFACE : 'interface' ;
ENUM : 'enum' ;
TYPE : 'type' ;
NAMESPACE : 'namespace' | 'module' ;
IMPORT : 'import' ;
EXPORT : 'export' ;
DEFAULT : 'default' ;
DECLARE : 'declare' ;
FROM : 'from' ;
AS : 'as' ;
EXTENDS : 'extends' ;
CONST : 'const' ;
VARIABLE : 'let' | 'var' ;
CLASS : 'class' ;
FUNCTION : 'function' ;
ABSTRACT : 'abstract' ;
ASYNC : 'async' ;
GET : 'get' ;
SET : 'set' ;
NEW : 'new' ;
IN : 'in' ;
IS : 'is' ;
ASSERTS : 'asserts' ;
KEYOF : 'keyof' ;
READONLY : 'readonly' ;
TYPEOF : 'typeof' ;
UNIQUE : 'unique' ;
INFER : 'infer' ;

IDENTIFIER : [\p{ID_Start}$_] [\p{ID_Continue}$\u200C\u200D]* ;

BIGINT : ( DIGITS | RADIX ) 'n' ;
NUMBER : RADIX | DIGITS ( '.' DIGITS? )? EXPONENT? | '.' DIGITS EXPONENT? ;
BAD_NUMBER : ( BIGINT | NUMBER ) [\p{ID_Continue}$]+ ;
fragment DIGITS : [0-9] ( '_'? [0-9] )* ;
fragment RADIX : '0' ( [xX] HEX ( '_'? HEX )* | [oO] [0-7] ( '_'? [0-7] )* | [bB] [01] ( '_'? [01] )* ) ;
fragment EXPONENT : [eE] [+-]? DIGITS ;
fragment HEX : [0-9a-fA-F] ;

STRING : OPEN_STRING_DOUBLE '"' | OPEN_STRING_SINGLE '\'' ;
OPEN_STRING : OPEN_STRING_DOUBLE '\\'? | OPEN_STRING_SINGLE '\\'? ;
fragment OPEN_STRING_DOUBLE : '"' ( ~["\\\r\n] | ESCAPE )* ;
fragment OPEN_STRING_SINGLE : '\'' ( ~['\\\r\n] | ESCAPE )* ;
fragment ESCAPE : '\\' ( '\r\n' | . ) ;

TEMPLATE : OPEN_TEMPLATE_TEXT '`' ;
OPEN_TEMPLATE : OPEN_TEMPLATE_TEXT '\\'? ;
fragment OPEN_TEMPLATE_TEXT : '`' ( ~[`\\] | '\\' . )* ;

BLOCK_COMMENT : OPEN_BLOCK '/' -> channel(HIDDEN) ;
OPEN_COMMENT : OPEN_BLOCK ;
fragment OPEN_BLOCK : '/*' ( ~'*' | '*'+ ~[*/] )* '*'* ;
LINE_COMMENT : '//' ~[\r\n\u2028\u2029]* -> channel(HIDDEN) ;

AT : '@' ;
LBRACE : '{' ;
RBRACE : '}' ;
LPAREN : '(' ;
RPAREN : ')' ;
LBRACK : '[' ;
RBRACK : ']' ;
LESS : '<' ;
GREATER : '>' ;
SEMI : ';' ;
COMMA : ',' ;
COLON : ':' ;
QUESTION : '?' ;
ELLIPSIS : '...' ;
DOT : '.' ;
ARROW : '=>' ;
EQUALS : '=' ;
BAR : '|' ;
AND : '&' ;
CARET : '^' ;
TILDE : '~' ;
PLUS : '+' ;
MINUS : '-' ;
POWER : '**' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
SHIFT_LEFT : '<<' ;

SPACE : [\p{White_Space}\uFEFF]+ -> skip ;
UNKNOWN : . ;
