#if NET
using System.Runtime.CompilerServices;

// An assembly built against the netstandard2.0 build names its IsExternalInit in the signature of every 'init'; without this it would not find these setters here.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#else
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
#endif
