/*
 * The syntax of .tsrpc, and of TSRPC's own Ptl*.ts and Msg*.ts.
 *
 * One or two tokens always decide: the passes before the parser have settled which words are
 * keywords and which brackets go on with the type before them. Separators are optional here; the
 * builder reports one that is left out between two members on one line.
 *
 * Recovery goes on after a mistake in the rules called …Item, and in annotation and heritage.
 */
parser grammar TsrpcParser;

options {
  tokenVocab = TsrpcLexer;
  superClass = org.antlr.v4.runtime.Parser; // our own Parser is in the same package
}

file : fileItem* EOF ;

fileItem
  : annotation
  | importDeclaration
  | exportDeclaration
  | defaultExport
  | modifier* declaration
  | SEMI
  ;

modifier : EXPORT | DEFAULT | DECLARE ;

importDeclaration : IMPORT ( TYPE? importClause FROM )? STRING ;

importClause
  : name ( COMMA ( importedNamespace | importedNames ) )?
  | importedNamespace
  | importedNames
  ;

importedNamespace : STAR AS name ;

importedNames : LBRACE ( importedName ( COMMA importedName )* COMMA? )? RBRACE ;

importedName : TYPE? name ( AS name )? ;

exportDeclaration : EXPORT TYPE? ( STAR ( AS name )? FROM STRING | importedNames ( FROM STRING )? ) ;

defaultExport : EXPORT DEFAULT name ;

declaration
  : apiDeclaration
  | msgDeclaration
  | interfaceDeclaration
  | enumDeclaration
  | aliasDeclaration
  | namespaceDeclaration
  | confDeclaration
  | REFUSED
  | TOO_DEEP
  ;

apiDeclaration : API name ( apiBody | LPAREN type? RPAREN ( COLON type )? ) ;

apiBody : LBRACE apiItem* RBRACE ;

apiItem : annotation | apiPart | separator ;

apiPart : ( REQ | RES ) body ;

msgDeclaration : MSG name body ;

body : heritage? objectType | COLON type ;

interfaceDeclaration : INTERFACE name typeParameters? heritage? objectType ;

heritage : EXTENDS namedType ( COMMA namedType )* ;

enumDeclaration : CONST? ENUM name enumBody ;

enumBody : LBRACE enumItem* RBRACE ;

enumItem : annotation | enumMember | separator ;

enumMember : memberName ( EQUALS value )? ;

aliasDeclaration : TYPE name typeParameters? EQUALS type ;

namespaceDeclaration : NAMESPACE ( qualifiedName | STRING ) namespaceBody ;

namespaceBody : LBRACE fileItem* RBRACE ;

confDeclaration : CONST name ( COLON type )? EQUALS value ( AS type )? ;

objectType : LBRACE memberItem* RBRACE ;

memberItem : annotation | member | separator | TOO_DEEP ;

member
  : READONLY? memberName QUESTION? ( COLON type ( EQUALS value )? | callable )
  | READONLY? NAMED_LBRACK name COLON type RBRACK COLON type
  | READONLY? FIRST_LBRACK skipped* RBRACK QUESTION? ( COLON type | callable )
  | ( GET | SET ) memberName callable
  | NEW callable
  | signature
  ;

callable : typeParameters? LPAREN skipped* RPAREN ( COLON returnType )? ;

signature : ( FIRST_LESS typeParameterList )? LPAREN skipped* RPAREN ( COLON returnType )? ;

returnType : ASSERTS? type ( IS type )? ;

separator : SEMI | COMMA ;

annotation : AT qualifiedName ( ANNOTATION_OPEN ( value ( COMMA value )* COMMA? )? RPAREN )? ;

// Types

typeParameters : ( LESS | FIRST_LESS ) typeParameterList ;

typeParameterList : typeParameter ( COMMA typeParameter )* COMMA? GREATER ;

typeParameter : ( CONST | IN )? name ( EXTENDS type )? ( EQUALS type )? ;

type : functionType | unionType ( EXTENDS unionType QUESTION type COLON type )? ;

functionType : ABSTRACT? NEW? typeParameters? FUNCTION_OPEN skipped* RPAREN ARROW returnType ;

unionType : BAR? unionMember ( BAR unionMember )* ;

unionMember : annotation* intersectionType ;

intersectionType : AND? operatorType ( AND operatorType )* ;

operatorType : typeOperator* postfixType ;

typeOperator : KEYOF | READONLY | UNIQUE | INFER ;

postfixType : primaryType typeSuffix* ;

typeSuffix : LBRACK type? RBRACK ;

primaryType
  : namedType
  | literalType
  | objectType
  | tupleType
  | LPAREN type RPAREN
  | typeQuery
  | importType
  | TEMPLATE
  | REFUSED
  | TOO_DEEP
  ;

namedType : qualifiedName typeArguments? ;

typeArguments : LESS type ( COMMA type )* COMMA? GREATER ;

literalType : STRING | ( MINUS | PLUS )? ( NUMBER | BIGINT ) ;

tupleType : leftBracket ( tupleElement ( COMMA tupleElement )* COMMA? )? RBRACK ;

tupleElement
  : annotation* ( name QUESTION? COLON type | elementType QUESTION? | ELLIPSIS ( name QUESTION? COLON )? type )
  ;

// As type, but the annotations before it are the element's.
elementType : functionType | elementUnion ( EXTENDS unionType QUESTION type COLON type )? ;

elementUnion : ( intersectionType | BAR unionMember ) ( BAR unionMember )* ;

typeQuery : TYPEOF ( namedType | importType ) ;

importType : IMPORT LPAREN skipped* RPAREN ( DOT name )* typeArguments? ;

// Values

value : operand ( binaryOperator operand )* ;

operand : prefixOperator* primaryValue ;

primaryValue
  : STRING
  | NUMBER
  | BIGINT
  | TEMPLATE
  | qualifiedName
  | listValue
  | objectValue
  | LPAREN value RPAREN
  | TOO_DEEP
  ;

listValue : leftBracket ( value ( COMMA value )* COMMA? )? RBRACK ;

objectValue : LBRACE ( entry ( COMMA entry )* COMMA? )? RBRACE ;

entry : memberName COLON value ;

prefixOperator : MINUS | PLUS | TILDE ;

binaryOperator
  : POWER | STAR | SLASH | PERCENT | PLUS | MINUS | SHIFT_LEFT | GREATER GREATER GREATER? | AND | CARET | BAR
  ;

// Names

qualifiedName : name ( DOT name )* ;

memberName : name | STRING | NUMBER ;

name : IDENTIFIER | REQ | RES ;

leftBracket : LBRACK | FIRST_LBRACK | NAMED_LBRACK ;

// What is inside brackets that nobody looks at

skipped
  : LPAREN skipped* RPAREN
  | ANNOTATION_OPEN skipped* RPAREN
  | FUNCTION_OPEN skipped* RPAREN
  | leftBracket skipped* RBRACK
  | LBRACE skipped* RBRACE
  | ~( LPAREN | ANNOTATION_OPEN | FUNCTION_OPEN | LBRACK | FIRST_LBRACK | NAMED_LBRACK | LBRACE | RPAREN | RBRACK | RBRACE )
  ;
