// go run tokens.go FORMAT SEED COUNT [ALPHABET LENGTH]: tokens of math/rand, one a line; seed "-" for the global, unseeded one.
package main

import (
	"encoding/hex"
	"fmt"
	"math/rand"
	"os"
	"strconv"
)

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

func main() {
	format := os.Args[1]
	count, _ := strconv.Atoi(os.Args[3])
	alphabet := letters
	length := 32
	if len(os.Args) > 4 {
		alphabet = os.Args[4]
	}
	if len(os.Args) > 5 {
		length, _ = strconv.Atoi(os.Args[5])
	}
	intn, int63, read := rand.Intn, rand.Int63, rand.Read
	uint64n, float := rand.Uint64, rand.Float64
	if os.Args[2] != "-" {
		seed, _ := strconv.ParseInt(os.Args[2], 10, 64)
		own := rand.New(rand.NewSource(seed))
		intn, int63, read, uint64n, float = own.Intn, own.Int63, own.Read, own.Uint64, own.Float64
	}
	for i := 0; i < count; i++ {
		switch format {
		case "bytes":
			token := make([]byte, length)
			read(token)
			fmt.Println(hex.EncodeToString(token))
		case "int63hex":
			fmt.Printf("%x\n", int63())
		case "int63hex16":
			fmt.Printf("%016x\n", int63())
		case "int63":
			fmt.Printf("%d\n", int63())
		case "uint64hex":
			fmt.Printf("%016x\n", uint64n())
		case "int63base36":
			fmt.Println(strconv.FormatInt(int63(), 36))
		case "code6":
			fmt.Printf("%06d\n", intn(1000000))
		default:
			token := make([]byte, length)
			for j := range token {
				if format == "float" {
					token[j] = alphabet[int(float()*float64(len(alphabet)))]
				} else {
					token[j] = alphabet[intn(len(alphabet))]
				}
			}
			fmt.Println(string(token))
		}
	}
}
